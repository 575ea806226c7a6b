import { Field, ID } from "type-graphql";

/** The id of a tap, for an input that may arrive twice. */
export const TapIdField = () =>
  Field(() => ID, {
    nullable: true,
    description:
      "The client's id for this tap, up to 36 characters. A tap sent again with the same id counts once.",
  });

/** What a tap was made on. */
export const DeviceField = () =>
  Field(() => String, {
    nullable: true,
    description: "The device that was used; kept with the evidence.",
  });
