import type { Spread } from "./statistics";
import { spreadOf } from "./statistics";

/** An event of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly id?: number;
  readonly id2?: { readonly local?: string };
  readonly args: Readonly<Record<string, unknown>>;
}

export const TRACE_CATEGORIES = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "blink.user_timing",
];

/** Names of the two marks that the page sets for each step. */
export function markNames(phase: string, step: number): { begin: string; drawn: string } {
  return { begin: `bench ${phase} ${step} begin`, drawn: `bench ${phase} ${step} drawn` };
}

/** All in milliseconds, from the step's call. */
export interface StepTime {
  /** Processor time of the page's main thread until the end of the task that made the frame. */
  readonly cpuMs: number;
  /** The same tasks by the clock: with what the thread waited for the GPU or another process. */
  readonly taskMs: number;
  /** Until the browser presented that frame. */
  readonly shownMs: number;
}

/** The steps of a phase, in order. Throws where a step was not presented. */
export function stepTimes(
  events: ReadonlyArray<TraceEvent>,
  phase: string,
  steps: number,
): Array<StepTime> {
  return Array.from({ length: steps }, (_, step) => {
    const names = markNames(phase, step);
    const begin = findMark(events, names.begin);
    const drawn = findMark(events, names.drawn);
    const ofThread = events.filter(({ pid, tid }) => pid === begin.pid && tid === begin.tid);
    const frame = framesOf(ofThread).find(({ end }) => end >= drawn.ts);
    if (!frame) throw new Error(`no frame was presented after "${names.drawn}"`);
    return {
      ...threadTime(ofThread, begin.ts, frame.end),
      shownMs: (frame.presented - begin.ts) / 1000,
    };
  });
}

/** Work of the main thread between the marks of a step that ends without a frame, in milliseconds. */
export function workBetweenMarks(events: ReadonlyArray<TraceEvent>, phase: string) {
  const names = markNames(phase, 0);
  const begin = findMark(events, names.begin);
  const end = findMark(events, names.drawn);
  const ofThread = events.filter(({ pid, tid }) => pid === begin.pid && tid === begin.tid);
  return {
    ...threadTime(ofThread, begin.ts, end.ts),
    clockMs: (end.ts - begin.ts) / 1000,
  };
}

export interface StepSpreads {
  readonly cpuMs: Spread;
  readonly taskMs: Spread;
  readonly shownMs: Spread;
}

export function spreadsOf(steps: ReadonlyArray<StepTime>): StepSpreads {
  return {
    cpuMs: spreadOf(steps.map(({ cpuMs }) => cpuMs)),
    taskMs: spreadOf(steps.map(({ taskMs }) => taskMs)),
    shownMs: spreadOf(steps.map(({ shownMs }) => shownMs)),
  };
}

function findMark(events: ReadonlyArray<TraceEvent>, name: string): TraceEvent {
  const mark = events.find((event) => event.name === name);
  if (!mark) throw new Error(`the trace holds no mark "${name}"`);
  return mark;
}

interface Frame {
  readonly end: number;
  readonly presented: number;
}

/**
 * Frames of a thread that changed the picture, in order. A frame begins with an event `b` and the
 * start `s` of a flow at the same time, ends with `e`, and is presented where the flow ends (`f`),
 * together with a `Presentation` whose number is 0 where nothing had changed.
 */
function framesOf(events: ReadonlyArray<TraceEvent>): Array<Frame> {
  const changed = new Set(
    events
      .filter(
        ({ name, args }) => name === "AnimationFrame::Presentation" && sequenceNumber(args) > 0,
      )
      .map(({ ts }) => ts),
  );
  const ofFrames = events.filter(({ name }) => name === "AnimationFrame");
  const presented = new Map<number | undefined, number>();
  for (const { ph, id, ts } of ofFrames) if (ph === "f" && changed.has(ts)) presented.set(id, ts);
  const flows = new Map(ofFrames.filter(({ ph }) => ph === "s").map(({ id, ts }) => [ts, id]));
  const open = new Map<string | undefined, number>();
  const frames: Array<Frame> = [];
  for (const { ph, id2, ts } of [...ofFrames].sort((a, b) => a.ts - b.ts)) {
    if (ph === "b") open.set(id2?.local, ts);
    if (ph !== "e") continue;
    const shown = presented.get(flows.get(open.get(id2?.local) ?? Number.NaN));
    if (shown !== undefined) frames.push({ end: ts, presented: shown });
  }
  return frames;
}

function sequenceNumber(args: TraceEvent["args"]): number {
  const { begin_frame_id: id } = args as { begin_frame_id?: { sequence_number?: number } };
  return id?.sequence_number ?? 0;
}

/** Of the tasks between two times; the task that runs at `to` is counted to its end. */
function threadTime(events: ReadonlyArray<TraceEvent>, from: number, to: number) {
  let cpu = 0;
  let clock = 0;
  for (const { name, ph, ts, dur = 0, tdur = 0 } of events) {
    if (name !== "RunTask" || ph !== "X" || ts > to || ts + dur <= from) continue;
    const counted = ts + dur - Math.max(ts, from);
    clock += counted;
    cpu += (tdur * counted) / Math.max(dur, 1);
  }
  return { cpuMs: cpu / 1000, taskMs: clock / 1000 };
}
