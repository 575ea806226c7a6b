import { session } from "../../shell";

interface SignedIn {
  token: string;
  expiresAt: string;
  person: { id: string } | null;
}

/** From what the server answered to a session on this device. True: it speaks for a person. */
export function begin({ token, expiresAt, person }: SignedIn): boolean {
  session.begin({ token, expiresAt, personId: person?.id ?? null });
  return person !== null;
}
