import type { Refusal } from "@riqing/schema";
import {
  Arg,
  Authorized,
  Ctx as Context,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { orNotFound, RefusalEnum } from "../../../kernel/refusal.ts";
import { deviceName } from "../../../words/devices.zh-cn.ts";
import { callerRoles } from "../caller-roles.ts";
import { personById } from "../person.read.ts";
import { PersonType } from "../person.type.ts";
import { whyNotAgreeToDevice, whyNotConfirmDevice } from "./device-request.policy.ts";
import * as requests from "./device-request.service.ts";
import * as devices from "./device.service.ts";
import { DeviceRequestType, DeviceType, WaitingDeviceType } from "./device.type.ts";

/** The devices that act in the caller's name, and those that want to. */
@Resolver(() => DeviceRequestType)
export class DeviceResolver {
  @Authorized()
  @Query(() => [DeviceType], {
    description: "The devices that can act in the caller's name, the newest first; at most 50.",
  })
  myDevices(@Context() ctx: Ctx): Promise<DeviceType[]> {
    return devices.myDevices(ctx);
  }

  @Authorized()
  @Mutation(() => [DeviceType], {
    description:
      "Ends one of the caller's devices: it needs a new invitation to sign in again. Answers those that are left.",
  })
  endDevice(@Context() ctx: Ctx, @Arg("id", () => ID) id: string): Promise<DeviceType[]> {
    return devices.endDevice(ctx, id);
  }

  @Authorized()
  @Mutation(() => [DeviceType], {
    description: "Ends all of the caller's devices but the one in use, which it answers.",
  })
  endOtherDevices(@Context() ctx: Ctx): Promise<DeviceType[]> {
    return devices.endOtherDevices(ctx);
  }

  @Authorized()
  @Query(() => [DeviceRequestType], {
    description:
      "The requests that wait for the caller: of their own devices and, for administrators and the office, of others' whom they did not invite. The oldest first; at most 50.",
  })
  deviceRequests(@Context() ctx: Ctx): Promise<DeviceRequestType[]> {
    return requests.requestsToAnswer(ctx);
  }

  @Query(() => WaitingDeviceType, {
    nullable: true,
    description:
      "What has become of the request of the account that asks. Once it is BOUND, the same session speaks for the person.",
  })
  waitingDevice(@Context() ctx: RequestContext): Promise<WaitingDeviceType | null> {
    return requests.waitingDevice(ctx);
  }

  @Authorized()
  @Mutation(() => DeviceRequestType, {
    description: "Confirms a new device of the caller's own; it is bound from now on.",
  })
  confirmDevice(
    @Context() ctx: Ctx,
    @Arg("requestId", () => ID) requestId: string,
  ): Promise<DeviceRequestType> {
    return requests.confirmDevice(ctx, requestId);
  }

  @Authorized()
  @Mutation(() => DeviceRequestType, {
    description:
      "Agrees to a new device in the person's place, with the reason: by the office or an administrator who did not give out the invitation.",
  })
  agreeToDevice(
    @Context() ctx: Ctx,
    @Arg("requestId", () => ID) requestId: string,
    @Arg("reason", () => String) reason: string,
  ): Promise<DeviceRequestType> {
    return requests.agreeToDevice(ctx, requestId, reason);
  }

  @Authorized()
  @Mutation(() => DeviceRequestType, {
    description: "Declines a new device; nothing is bound.",
  })
  declineDevice(
    @Context() ctx: Ctx,
    @Arg("requestId", () => ID) requestId: string,
    @Arg("reason", () => String, { nullable: true }) reason?: string,
  ): Promise<DeviceRequestType> {
    return requests.declineDevice(ctx, requestId, reason);
  }

  @FieldResolver(() => String, { description: "What the new device calls itself." })
  deviceName(@Root() { device }: DeviceRequestType): string {
    return deviceName(device);
  }

  @FieldResolver(() => PersonType, { description: "In whose name the device would act." })
  async person(@Root() request: DeviceRequestType, @Context() ctx: Ctx): Promise<PersonType> {
    return orNotFound(await personById(ctx, request.personId));
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who gave out the invitation; null: whoever runs the server.",
  })
  async issuedBy(
    @Root() { issuedById }: DeviceRequestType,
    @Context() ctx: Ctx,
  ): Promise<PersonType | null> {
    return issuedById === null ? null : personById(ctx, issuedById);
  }

  @FieldResolver(() => RefusalEnum, {
    nullable: true,
    description: "Why the caller may not confirm it as their own; null if they may.",
  })
  async confirmRefusal(
    @Root() request: DeviceRequestType,
    @Context() ctx: Ctx,
  ): Promise<Refusal | null> {
    return whyNotConfirmDevice(await callerRoles(ctx), request);
  }

  @FieldResolver(() => RefusalEnum, {
    nullable: true,
    description: "Why the caller may not agree in the person's place; null if they may.",
  })
  async agreeRefusal(
    @Root() request: DeviceRequestType,
    @Context() ctx: Ctx,
  ): Promise<Refusal | null> {
    return whyNotAgreeToDevice(await callerRoles(ctx), request);
  }
}
