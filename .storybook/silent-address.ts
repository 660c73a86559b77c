/** An address that never answers, without a server that waits or a timer that runs. */
export const SILENT_ADDRESS = 'files/never-answers.json';

/** Lets requests to the silent address wait for ever, also past the elements' own time limit; all others go on. */
export function silenceAddress(): void {
  const { fetch } = globalThis;
  globalThis.fetch = (resource, options) => {
    const address = resource instanceof Request ? resource.url : String(resource);
    return address.endsWith(SILENT_ADDRESS) ? new Promise<Response>(() => undefined) : fetch(resource, options);
  };
}
