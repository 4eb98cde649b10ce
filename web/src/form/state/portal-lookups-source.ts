// Where do the form's choices come from, if the page has no source of its own?
import type { Lookups } from '../../lookups/lookups.ts';
import { apiAddress } from '../../portal.ts';
import type { Taskform } from '../../taskform.ts';
import { lateLookups } from '../late-lookups.ts';
import type { EngineSource } from './engine-source.ts';
import type { Session } from './session.ts';

/** The portal's choices, kept for as long as it is the same portal, in the same name. */
export class PortalLookupsSource {
  #session: Session;
  #engine: EngineSource;
  #portal: string | undefined;
  #loading: Promise<Taskform> | undefined;
  #lookups: Lookups | undefined;
  /** Why the portal cannot be asked: to such an address no token may go. */
  trouble = '';

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
    this.#lookups = loading && this.#make(portal, loading);
    return this.#lookups;
  }

  /** The portal is asked in another name now. */
  forget(): void {
    this.#portal = undefined;
  }

  #make(portal: string, taskform: Promise<Taskform>): Lookups | undefined {
    const token = () => this.#session.token();
    const renew = (refused: string) => this.#session.renew(refused, false);
    this.trouble = '';
    try {
      apiAddress(portal);
      return lateLookups({ portal, taskform, token, renew });
    } catch (error) {
      this.trouble = error instanceof Error ? error.message : String(error);
      return undefined;
    }
  }
}
