import {
  type SettingKey,
  settingLabel,
  SETTINGS,
  settingSentence,
  settingShort,
} from "@riqing/schema";
import { GraphQLJSON, GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { SettingKeyEnum } from "../../groups/index.ts";
import type { WaitingSetting } from "./waiting.read.ts";

@OutputType(
  "WaitingSetting",
  'A setting that holds otherwise than it will: it changes with a version of the rules, and with nothing else (Mission "Settings").',
)
export class WaitingSettingType {
  @Field(() => SettingKeyEnum)
  key!: SettingKey;

  @Field(() => String, { description: "What it is called, in Chinese." })
  label!: string;

  @Field(() => String, {
    nullable: true,
    description: "What holds today, in a few words; null: nothing is chosen.",
  })
  now!: string | null;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: "What holds today, in the shape of its key; to go back to it.",
  })
  nowValue!: unknown;

  @Field(() => String, {
    nullable: true,
    description: "What will hold, in a few words; null: nothing is chosen.",
  })
  next!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What will hold, as the rules print it; null: nothing is chosen.",
  })
  sentence!: string | null;

  @Field(() => ID)
  rulebookId!: string;

  @Field(() => Int, {
    description: "The number of the version with which it changes: published, or the next one.",
  })
  number!: number;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "From when on; null: no published version prints it yet.",
  })
  fromOn!: string | null;

  @Field(() => Int, { description: "In how many groups." })
  groups!: number;
}

/** A value in a few words; null where nothing is chosen. Null is a value of some settings, too. */
const shortOf = (key: SettingKey, value: unknown): string | null =>
  SETTINGS[key].accepts(value) ? settingShort(key, value as never) : null;

/** As it is answered. */
export const waitingToType = ({ now, next, ...one }: WaitingSetting): WaitingSettingType => ({
  ...one,
  label: settingLabel(one.key),
  now: shortOf(one.key, now),
  nowValue: now,
  next: shortOf(one.key, next),
  sentence: SETTINGS[one.key].accepts(next) ? settingSentence(one.key, next as never) : null,
});
