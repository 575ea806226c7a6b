/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { MyDataQuery, MyDataQueryVariables } from "../operations.ts";

export const MyData: Document<MyDataQuery, MyDataQueryVariables> = {
  name: "MyData",
  text: "query MyData { myData { fileName content parts { title count hasMore } } }",
  shows: [],
};
