/** `node bench/closeout-racers.mjs '{"url": …, "dataDir": …, "processes": …, …}'` answers the race as JSON. */
import { expected, race } from "./closeout-race.mjs";

const { url, dataDir, ...shape } = JSON.parse(process.argv[2]);
const result = await race({ url, dataDir }, shape);
process.stdout.write(`${JSON.stringify({ ...result, expected: expected(shape) })}\n`);
