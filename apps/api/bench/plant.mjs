/** `node bench/plant.mjs '{"url": …, "dataDir": …, "people": …, "notices": …}'` answers the crowd as JSON. */
import { openPlace, plantCrowd } from "./crowd.mjs";

const { url, dataDir, ...size } = JSON.parse(process.argv[2]);
const place = await openPlace({ url, dataDir });
const crowd = await plantCrowd(place, size);
await place.orm.close();
process.stdout.write(JSON.stringify(crowd));
