import { plantDemo } from "../src/demo/plant-demo.ts";
import { readDemoFiles } from "../src/demo/story.ts";
import { openWorld } from "./world.ts";

// Soon after a close-out, and in a morning after days off.
it.each(["2026-11-20T18:00:00+08:00", "2026-11-23T08:05:00+08:00"])(
  "the story can be told at %s",
  async (now) => {
    const world = await openWorld({ now });
    world.ports.demo = true;
    try {
      expect(await plantDemo(world, readDemoFiles())).not.toBeNull();
    } finally {
      await world.close();
    }
  },
);
