/** Plays one shape of `bench hostile`, and tells what came back. */
import { parentPort, workerData } from "node:worker_threads";
import { caller } from "./caller.mjs";
import { SHAPES } from "./hostile-shapes.mjs";

const { attacker, name } = workerData;

/** A small upload by somebody else. */
function note() {
  const form = new FormData();
  form.set("purpose", "TASK");
  form.set("file", new Blob(["note"], { type: "text/plain" }), "note.txt");
  return form;
}

const { status, code } = await SHAPES[name]({
  ...attacker,
  ...caller(attacker.port, attacker.token),
  other: (path) => caller(attacker.port, attacker.otherToken).post(path, note()),
});
parentPort.postMessage({ status, code });
process.exit();
