import { LIMITS } from "@riqing/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";

@OutputType(
  "TokenKey",
  "The key with which an organisation issues tokens (RFC 9497, ristretto255-SHA512, POPRF). The same for everybody; apps keep the first that they have seen.",
)
export class TokenKeyType {
  @Field(() => String, { description: "32 bytes, base64url." })
  publicKey!: string;

  @Field(() => GraphQLLocalDate, {
    description: "The Monday from which it holds. A change stands here eight weeks ahead.",
  })
  fromWeek!: string;

  @Field(() => String, {
    description:
      "The organisation's Ed25519 signature, base64, over the canonical JSON of fromWeek, kind (“token key”), organisationId and publicKey.",
  })
  signature!: string;
}

@OutputType(
  "EvaluatedTokens",
  "What the server makes of blinded points; it has not seen the tokens.",
)
export class EvaluatedTokensType {
  @Field(() => [String], { description: "In the order of the points; base64url." })
  evaluated!: string[];

  @Field(() => String, {
    description: "That all of them were evaluated with the public key; 64 bytes, base64url.",
  })
  proof!: string;
}

@InputType("IssueTokensInput", { description: "Blinded points of one week (Mission B19)." })
export class IssueTokensInput {
  @Field(() => GraphQLLocalDate, { description: "The Monday of the present week." })
  week!: string;

  @Field(() => [String], {
    description: `1 to ${LIMITS.tokensPerBatch} points of ristretto255, each once; 32 bytes, base64url.`,
  })
  blinded!: string[];
}

@InputType("TokenInput", {
  description: "A token, which is spent by what it is sent with; of this week or the one before.",
})
export class TokenInput {
  @Field(() => ID, { description: "32 random bytes, base64url." })
  input!: string;

  @Field(() => String, {
    description: "What the unblinded point makes of them; 64 bytes, base64url.",
  })
  output!: string;
}
