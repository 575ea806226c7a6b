import { DemoPeople, type Document, EnterAs } from "@riqing/schema";
import { plantDemo } from "../../src/demo/plant-demo.ts";
import { readDemoFiles } from "../../src/demo/story.ts";
import { registerDemoCast } from "../../src/modules/people/index.ts";
import { openWorld } from "../world.ts";
import { serve } from "./served.ts";

/** The pages as served, with the demo behind them; whoever may be entered as is known by their hint. */
export async function serveDemo({ now }: { now: string }) {
  const files = readDemoFiles();
  const world = await openWorld({ now });
  world.ports.demo = true;
  registerDemoCast(files.story.enterAs);
  await plantDemo(world, files);
  const served = await serve(world);
  const { data } = await world.sendWith(null, DemoPeople, {});

  /** A session as one of the cast, and what may be asked with it. */
  async function enter(hint: string) {
    const { person } = data!.demoPeople.find((one) => one.hint.startsWith(hint))!;
    const entered = await world.sendWith(null, EnterAs, { personId: person.id });
    const { token, expiresAt } = entered.data!.enterAs;
    return {
      session: { token, expiresAt, personId: person.id },
      async ask<Data, Variables extends object>(
        document: Document<Data, Variables>,
        variables: Variables,
      ): Promise<Data> {
        const { data: answer, refusal } = await world.sendWith(token, document, variables);
        if (!answer) throw new Error(`${document.name}: ${refusal}`);
        return answer;
      },
    };
  }
  return {
    ...served,
    world,
    enter,
    async close() {
      registerDemoCast([]);
      await served.close();
    },
  };
}

export type Demo = Awaited<ReturnType<typeof serveDemo>>;
