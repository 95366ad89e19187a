/** The offline network: the TLS server and the proxy in front of it, without a browser. */
import { type SandboxProxy, startProxy } from './proxy';
import { type Route, type SiteServer, startSiteServer } from './server';

export interface Offline {
  readonly server: SiteServer;
  readonly proxy: SandboxProxy;
  close(): Promise<void>;
}

/** Tries each route in turn. */
export const firstOf =
  (...routes: readonly Route[]): Route =>
  (host) => {
    for (const route of routes) {
      const handler = route(host);
      if (handler) return handler;
    }
    return null;
  };

/** Starts both on loopback; the proxy lets through exactly the hosts that the route serves. */
export const startOffline = async (route: Route): Promise<Offline> => {
  const server = await startSiteServer(route);
  const proxy = await startProxy({ allows: (host) => route(host) !== null, target: server.port });
  const close = async () => {
    await proxy.close();
    await server.close();
  };
  return { server, proxy, close };
};
