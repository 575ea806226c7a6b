/** A GraphQL document that knows what it asks for and what it is answered. */
export interface Document<Data, Variables> {
  /** The operation's name, as it stands in the text and in the server's logs. */
  readonly name: string;
  readonly text: string;
  /** Never called: it only carries the two types to whoever sends the document. */
  readonly answer?: (variables: Variables) => Data;
}
