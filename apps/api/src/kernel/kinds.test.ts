import "reflect-metadata";
import { printType } from "graphql";
import { Field, ObjectType, Query, Resolver, buildSchema } from "type-graphql";
import { authChecker } from "./auth-checker.ts";
import { type Kind, kinds } from "./kinds.ts";

const fruits = kinds<"APPLE" | "PEAR", Kind & { colour: string }>({
  name: "FruitKind",
  description: "What grows.",
});

@ObjectType()
class Basket {
  @Field(() => fruits.enumType)
  fruit!: string;
}

@Resolver(() => Basket)
class BasketResolver {
  @Query(() => Basket)
  basket(): Basket {
    return { fruit: "PEAR" };
  }
}

it("makes the enum of the contract from what was provided", async () => {
  const extensions = [
    fruits.provide("PEAR", { colour: "green" }),
    fruits.provide("APPLE", { colour: "red", description: "Sweet." }),
  ];
  for (const extension of extensions) extension.connect();
  expect(fruits.of("PEAR")?.colour).toBe("green");
  const schema = await buildSchema({ resolvers: [BasketResolver], authChecker, validate: false });
  expect(printType(schema.getType("FruitKind")!)).toBe(
    '"""What grows."""\nenum FruitKind {\n  PEAR\n\n  """Sweet."""\n  APPLE\n}',
  );
});

it("tells of each kind when it is connected, and of none before", () => {
  const told: string[] = [];
  const vegetables = kinds<"LEEK", Kind & { field: string }>(
    { name: "VegetableKind", description: "What is cooked." },
    ({ field }) => void told.push(field),
  );
  const extension = vegetables.provide("LEEK", { field: "leekId" });
  expect(told).toEqual([]);
  extension.connect();
  expect(told).toEqual(["leekId"]);
});
