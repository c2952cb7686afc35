/**
 * Loaded before a program with `--expose-gc` and an IPC channel: whenever the parent asks, it tells what is left in
 * memory after a collection, and how many sockets are open.
 */
process.on("message", () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  const sockets = process.getActiveResourcesInfo().filter((kind) => kind === "TCPSocketWrap").length;
  process.send?.({ bytes: heapUsed + arrayBuffers, sockets });
});
process.channel?.unref();
