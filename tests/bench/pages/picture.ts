/** A short digest (FNV-1a, 32 bit) by which two pictures are told apart. */
export function digest(words: ArrayLike<number>): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index++) {
    hash = Math.imul(hash ^ (words[index] as number), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}

/** Only in the task that has drawn the canvas: afterwards the browser may take the picture away. */
export function canvasDigest(canvas: HTMLCanvasElement): string {
  return digest(pixelsOf(canvas));
}

/** Whether all of the canvas has one colour; under the same condition as `canvasDigest`. */
export function isEmpty(canvas: HTMLCanvasElement): boolean {
  const pixels = pixelsOf(canvas);
  return pixels.every((pixel) => pixel === pixels[0]);
}

/** Resolves when the GPU has done all that was asked of it. */
export async function gpuIdle(canvas: HTMLCanvasElement): Promise<void> {
  const gl = contextOf(canvas);
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!fence) throw new Error("the WebGL context is lost");
  gl.flush();
  do await pause(POLL_MS);
  while (gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED);
  gl.deleteSync(fence);
}

const POLL_MS = 10;

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function pixelsOf(canvas: HTMLCanvasElement): Uint32Array {
  const gl = contextOf(canvas);
  const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
  const pixels = new Uint32Array(width * height);
  const bytes = new Uint8Array(pixels.buffer);
  gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, bytes);
  return pixels;
}

function contextOf(canvas: HTMLCanvasElement): WebGL2RenderingContext {
  const context = canvas.getContext("webgl2");
  if (!context) throw new Error("the canvas has no WebGL 2 context");
  return context;
}
