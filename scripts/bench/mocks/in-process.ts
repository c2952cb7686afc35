import type { Address } from "./servers.ts";

/** A mock in the process of whoever calls it. */
export interface InProcess extends Address, AsyncDisposable {
  readonly fetch: typeof fetch;
}

const START = {
  ours: () => import("./in-process-ours.ts"),
  msw: () => import("./in-process-msw.ts"),
};

/** The mocks that run in the process of a test suite. */
export type InProcessMock = keyof typeof START;

/** Starts one of them here. The other is not loaded, and patches and weighs nothing. */
export async function startInProcess(mock: InProcessMock): Promise<InProcess> {
  return (await START[mock]()).start();
}
