// Where do the form's choices come from, if the page has no source of its own?
import type { Lookups } from '../../lookups/lookups.ts';
import { cachedLookups } from '../../lookups/cached-lookups.ts';
import { portalLookups } from '../../lookups/portal-lookups.ts';
import type { EngineSource } from './engine-source.ts';
import type { Session } from './session.ts';

/** The portal's choices, kept for as long as it is the same portal, in the same name. */
export class PortalLookupsSource {
  #session: Session;
  #engine: EngineSource;
  #portal: string | undefined;
  #loading: unknown;
  #lookups: Lookups | undefined;

  constructor(session: Session, engine: EngineSource) {
    this.#session = session;
    this.#engine = engine;
  }

  /** The choices of a portal; undefined where it cannot be asked, or nobody would understand it. */
  of(portal: string): Lookups | undefined {
    const { loading } = this.#engine;
    if (portal === this.#portal && loading === this.#loading) return this.#lookups;
    this.#portal = portal;
    this.#loading = loading;
    this.#lookups = loading && make({
      portal,
      taskform: loading,
      token: () => this.#session.token(),
      renew: (refused) => this.#session.renew(refused),
    });
    return this.#lookups;
  }

  /** The portal is asked in another name now. */
  forget(): void {
    this.#portal = undefined;
  }
}

function make(options: Parameters<typeof portalLookups>[0]): Lookups | undefined {
  try {
    return cachedLookups(portalLookups(options));
  } catch {
    // An address to which no token may go: it is said when the task is to be sent.
    return undefined;
  }
}
