/** Work that is done at most once before each picture, however often it is asked for. */
export interface OncePerFrame {
  /** Asks for it before the next picture. */
  readonly ask: () => void;
  /** Does it now, and not again before the next picture if that was asked for. */
  readonly now: () => void;
  readonly cancel: () => void;
}

/** Several columns scroll in one frame, and each tells of it; what follows from that is drawn once. */
export function oncePerFrame(work: () => void): OncePerFrame {
  let frame = 0;
  const cancel = () => {
    cancelAnimationFrame(frame);
    frame = 0;
  };
  const now = () => {
    cancel();
    work();
  };
  return { ask: () => (frame ||= requestAnimationFrame(now)), now, cancel };
}
