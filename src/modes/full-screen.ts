/**
 * Full screen where the browser allows it: only after a click or key, so that a bare address stays in
 * its window. The browser takes Esc for itself there; `onLeft` hears that full screen is gone. Returns the
 * undoing, which holds also where the browser has not answered yet.
 */
export function enterFullScreen(onLeft: () => void): () => void {
  let isUndone = false;
  const onChange = () => {
    if (!document.fullscreenElement) onLeft();
  };
  if (document.fullscreenEnabled && navigator.userActivation?.isActive) {
    document.documentElement.requestFullscreen().then(
      () => {
        if (isUndone) leaveFullScreen();
        else document.addEventListener("fullscreenchange", onChange);
      },
      () => {},
    );
  }
  return () => {
    isUndone = true;
    document.removeEventListener("fullscreenchange", onChange);
    leaveFullScreen();
  };
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
}
