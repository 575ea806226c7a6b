/** A GraphQL document that knows what it asks for and what it is answered. */
export interface Document<Data, Variables> {
  /** The operation's name, as it stands in the text and in the server's logs. */
  readonly name: string;
  readonly text: string;
  /** Of a query: the types it shows, as far as a deed can change them. */
  readonly shows?: readonly string[];
  /** Of a mutation: the types it changes. Queries that show one of them are old afterwards. */
  readonly changes?: readonly string[];
  /** Never called: it only carries the two types to whoever sends the document. */
  readonly answer?: (variables: Variables) => Data;
}
