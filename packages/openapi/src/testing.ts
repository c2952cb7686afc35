export { createVirtualClock, type VirtualClock } from "./testing/virtual-clock.ts";
