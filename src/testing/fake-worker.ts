/** A Worker that keeps what it is asked, and answers and breaks as told. */
export class FakeWorker<Request> extends EventTarget {
  readonly requests: Request[] = [];
  terminated = false;

  postMessage(request: Request): void {
    this.requests.push(request);
  }

  terminate(): void {
    this.terminated = true;
  }

  answer(message: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }));
  }

  /** As one does whose code throws. */
  crash(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message }));
  }
}
