import { openLog } from "../src/ports/log.ts";
import { schema } from "../src/schema.ts";
import { buildServer } from "../src/server.ts";
import { openWorld, type Planted, type World } from "./world.ts";

/** A file as somebody picks it on their phone. */
export interface Picked {
  name: string;
  type?: string;
  bytes: Uint8Array | string;
  purpose?: string;
  /** What the phone calls it, where its own name is lost. */
  called?: string;
}

export interface Kept {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
}

/** As small as a PDF is. */
export const PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

export const pdfNamed = (name: string, purpose?: string) => ({
  name,
  type: "application/pdf",
  bytes: PDF,
  purpose,
});

/** A world's house behind a real HTTP server, for what does not come through GraphQL: files. */
export async function openDoor(world: World) {
  const { orm, clock, ports } = world;
  const log = openLog("silent");
  const server = await buildServer({ orm, clock, ports, schema, log });
  const address = await server.listen(0, "127.0.0.1");

  const headersOf = async (who: Planted | null): Promise<Record<string, string>> =>
    who === null ? {} : { authorization: `Bearer ${await world.tokenOf(who)}` };

  /** Answers the status, and the file or the refusal with its facts. */
  async function send(who: Planted | null, picked: Picked, more: Record<string, string> = {}) {
    const form = new FormData();
    form.set("purpose", picked.purpose ?? "TASK");
    if (picked.called) form.set("name", picked.called);
    const type = picked.type ?? "application/octet-stream";
    const bytes = Buffer.from(picked.bytes as string);
    form.set("file", new Blob([bytes], { type }), picked.name);
    const headers = { ...(await headersOf(who)), ...more };
    const response = await fetch(`${address}/files`, { method: "POST", headers, body: form });
    const body = (await response.json()) as Partial<Kept> & {
      errors?: { extensions: { code: string } & Record<string, unknown> }[];
    };
    const error = body.errors?.[0]?.extensions;
    return {
      status: response.status,
      file: error ? null : (body as Kept),
      refusal: error?.code ?? null,
      facts: error ?? {},
    };
  }

  return {
    address,
    headersOf,
    send,
    /** As `send`, where a refusal would be a mistake in the story. */
    async upload(who: Planted, picked: Picked): Promise<Kept> {
      const { file, facts } = await send(who, picked);
      if (!file) throw new Error(`${picked.name}: ${JSON.stringify(facts)}`);
      return file;
    },
    async download(who: Planted | null, id: string, more: Record<string, string> = {}) {
      const headers = { ...(await headersOf(who)), ...more };
      const response = await fetch(`${address}/files/${id}`, { headers });
      const bytes = Buffer.from(await response.arrayBuffer());
      return { status: response.status, headers: response.headers, bytes };
    },
    async close() {
      const closed = server.app.close();
      server.app.server.closeAllConnections();
      await closed;
    },
  };
}

type Door = Awaited<ReturnType<typeof openDoor>>;

/** As `eachWorld`, with its door. */
export function eachWorldWithDoor(given: { now: string }): { world: World; door: Door } {
  let world: World;
  let door: Door;
  beforeEach(async () => {
    world = await openWorld(given);
    door = await openDoor(world);
  });
  afterEach(async () => {
    await door.close();
    await world.close();
  });
  return {
    world: new Proxy({} as World, { get: (_, part: keyof World) => world[part] }),
    door: new Proxy({} as Door, { get: (_, part: keyof Door) => door[part] }),
  };
}
