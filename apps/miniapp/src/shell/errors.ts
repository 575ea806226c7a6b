/** Which part of what was sent is not good, and what the bound is. */
export interface BadField {
  path: string;
  reason: string;
  limit?: number;
}

/** The server understood and said no: `code` is from the contract's closed list, or newer than it. */
export class RefusedError extends Error {
  readonly code: string;
  readonly fields: readonly BadField[];
  readonly extensions: Readonly<Record<string, unknown>>;
  /** For whoever asks the administrator what happened. */
  readonly requestId: string | null;

  constructor(code: string, extensions: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.name = "RefusedError";
    this.code = code;
    this.extensions = extensions;
    this.fields = Array.isArray(extensions.fields) ? (extensions.fields as BadField[]) : [];
    this.requestId = typeof extensions.requestId === "string" ? extensions.requestId : null;
  }
}

/** No answer. Whether the deed was done is unknown; sending it again is safe, since taps carry an id. */
export class OfflineError extends Error {
  readonly why: "NO_NETWORK" | "SLOW" | "SERVER_AWAY";

  constructor(why: "NO_NETWORK" | "SLOW" | "SERVER_AWAY") {
    super(why);
    this.name = "OfflineError";
    this.why = why;
  }
}
