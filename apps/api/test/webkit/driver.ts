import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { Readable } from "node:stream";

/** How an element is named in WebDriver's JSON. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** The narrowest window that MiniBrowser has. */
const SIZE = { width: 447, height: 900 };

export type Webkit = Awaited<ReturnType<typeof openWebkit>>;

/** A window of WebKit's, driven over W3C WebDriver: one session on a screen of its own. */
export async function openWebkit(binary: string) {
  const screen = spawn(
    "Xvfb",
    ["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
    {
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  const display = `:${(await firstLine(screen.stdout)).trim()}`;
  const port = await freePort();
  const driver = spawn(
    "dbus-run-session",
    ["--", "sh", "-c", `openbox & exec WebKitWebDriver --port=${port}`],
    {
      detached: true,
      stdio: "ignore",
      env: {
        ...process.env,
        DISPLAY: display,
        LANG: "C.UTF-8",
        NO_AT_BRIDGE: "1",
      },
    },
  );
  const at = `http://127.0.0.1:${port}`;

  async function send<Value>(method: string, path: string, body?: object): Promise<Value> {
    const response = await fetch(`${at}${path}`, {
      method,
      ...(body
        ? { body: JSON.stringify(body), headers: { "content-type": "application/json" } }
        : {}),
    });
    const { value } = (await response.json()) as {
      value: Value & { error?: string; message?: string };
    };
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error} ${value.message}`);
    return value;
  }

  async function end(): Promise<void> {
    if (driver.exitCode === null) process.kill(-driver.pid!, "SIGTERM");
    screen.kill();
    await Promise.all([left(driver), left(screen)]);
  }

  try {
    await until(() => send("GET", "/status").catch(() => null));
    const capabilities = {
      alwaysMatch: { "webkitgtk:browserOptions": { binary, args: ["--automation"] } },
    };
    const { sessionId } = await send<{ sessionId: string }>("POST", "/session", { capabilities });
    const session = `/session/${sessionId}`;
    await send("POST", `${session}/window/rect`, SIZE);
    await send("POST", `${session}/timeouts`, { script: 70_000, pageLoad: 30_000 });

    return {
      /** Runs the body of a function in the page, which may answer later. */
      script: <Value>(script: string, args: unknown[] = []) =>
        send<Value>("POST", `${session}/execute/sync`, { script, args }),
      open: (url: string) => send("POST", `${session}/url`, { url }),
      async press(element: { [ELEMENT]: string }): Promise<void> {
        await send("POST", `${session}/element/${element[ELEMENT]}/click`, {});
      },
      screenshot: async () =>
        Buffer.from(await send<string>("GET", `${session}/screenshot`), "base64"),
      async close() {
        await send("DELETE", session).catch(() => null);
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

async function firstLine(stream: Readable): Promise<string> {
  let said = "";
  for await (const chunk of stream) {
    said += String(chunk);
    if (said.includes("\n")) break;
  }
  return said;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

const left = (child: ChildProcess): Promise<unknown> =>
  child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : once(child, "exit");

async function until<Value>(ask: () => Promise<Value | null>): Promise<Value> {
  for (let i = 0; i < 600; i += 1) {
    const value = await ask();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("WebKitWebDriver does not answer");
}
