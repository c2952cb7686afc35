export { connectPylonMock, type ConnectOptions, type RemoteMock } from "./connect/connect-pylon-mock.ts";
export { MockControlError } from "./connect/mock-control-error.ts";
export type { RemoteControls } from "./connect/remote-controls.ts";
export type { RemoteWorld } from "./connect/remote-world.ts";
