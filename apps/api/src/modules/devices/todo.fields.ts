import { FieldResolver, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../kernel/ctx.ts";
import { deviceWords } from "../../words/devices.zh-cn.ts";
import { DeviceRequestType, requestsToAnswer, distinctName } from "../people/index.ts";
import { type TodoEntry, TodoItemType } from "../todo/index.ts";

/** A device that waits for the caller's word, on their to-do list. */
interface DeviceRequestEntry extends TodoEntry {
  deviceRequest: DeviceRequestType;
}

/** Of their own device somebody is asked now; in others' place there is time until it expires. */
export const deviceRequestEntries = async (ctx: Ctx): Promise<DeviceRequestEntry[]> =>
  Promise.all(
    (await requestsToAnswer(ctx)).map(async (deviceRequest) => {
      const { id, personId, device, expiresAt } = deviceRequest;
      const own = personId === ctx.actor.personId;
      const name = await distinctName(ctx, personId);
      return {
        id,
        title: own ? deviceWords.requested(device) : deviceWords.requestedOf(name),
        dueAt: expiresAt,
        dueOn: null,
        urgent: own,
        deviceRequest,
      };
    }),
  );

@Resolver(() => TodoItemType)
export class DeviceRequestOfTodo {
  @FieldResolver(() => DeviceRequestType, {
    nullable: true,
    description: "The new device to which the caller is asked to agree.",
  })
  deviceRequest(
    @Root() item: TodoItemType & Partial<DeviceRequestEntry>,
  ): DeviceRequestType | null {
    return item.deviceRequest ?? null;
  }
}
