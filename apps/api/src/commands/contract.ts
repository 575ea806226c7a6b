/** Prints the contract as the resolvers keep it: types and fields in order of their names. */
import "reflect-metadata";
import { lexicographicSortSchema, printSchema } from "graphql";
import { schema } from "../schema.ts";

process.stdout.write(`${printSchema(lexicographicSortSchema(schema))}\n`);
