/** What of it is used: it has no types of its own. */
declare module "saxen" {
  export class Parser {
    on(
      event: "openTag",
      told: (name: string, attributes: () => Record<string, string>) => void,
    ): this;
    on(event: "closeTag", told: (name: string) => void): this;
    on(event: "text", told: (text: string, decode: (text: string) => string) => void): this;
    on(event: "warn", told: (error: Error) => void): this;
    on(event: "cdata", told: (text: string) => void): this;
    write(xml: string): this;
    end(): void;
  }
}
