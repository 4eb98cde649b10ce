// What does carrying a checked request to the portal mean, whoever carries it?
/** How far a task has come. */
export interface Progress {
  /** The request is on its way to the portal, or the answer is on its way back. */
  phase: 'sending' | 'receiving';
  /** Bytes so far. */
  loaded: number;
  /** Bytes in all; 0 when nobody knows. */
  total: number;
}

/** A task for several contacts, as the engine checks it. */
export interface Group {
  /** The JSON text of the request. */
  request: string;
  /** The JSON text of the contacts: `{"response":[{"contactId":501},…]}`. */
  contacts: string;
}

/** A request that is ready to go. */
export interface Shipment {
  /** The absolute address that it goes to. */
  url: string;
  /** The canonical JSON body. */
  body: string;
  /** What the body was made from, when it is for several contacts. */
  group?: Group;
  /** What the Authorization header holds; `''` for no such header. */
  token: string;
  /** Milliseconds until the answer must be there; 0 for any time. */
  timeout: number;
  /** Not aborted yet. */
  signal: AbortSignal | undefined;
  onProgress: (progress: Progress) => void;
}

/** Carries a request to the portal and reads the answer. Every way to fail is an Outcome: it never rejects. */
export type Transport<Ending> = (shipment: Shipment) => Promise<Ending>;
