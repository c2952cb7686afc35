import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** A way to Redis that can get slow, or swallow what is said. */
export interface Proxy {
  readonly port: number;
  /** How long answers are held back from now on; `Infinity` keeps them for good. */
  delayMs: number;
  /** Breaks every connection after Redis was asked and before it is heard. */
  breakConnections(): void;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A proxy before the Redis at a port of this machine. */
export async function slowProxy(target: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(target, "127.0.0.1");
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far);
    let inOrder = Promise.resolve();
    far.on("data", (chunk) => {
      const { delayMs } = proxy;
      if (delayMs === Infinity) return;
      const due = new Promise<void>((resolve) => void setTimeout(resolve, delayMs));
      inOrder = inOrder.then(() => due).then(() => void near.write(chunk));
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const proxy: Proxy = {
    port: (server.address() as AddressInfo).port,
    delayMs: 0,
    breakConnections() {
      for (const socket of sockets) socket.destroy();
    },
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      proxy.breakConnections();
      await closed;
    },
  };
  return proxy;
}
