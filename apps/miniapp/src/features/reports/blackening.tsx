import { Body, Caption, Meta, PickList, Stack, Well } from "../../ui";
import { blackened, sentencesOf } from "./blacken";

interface BlackeningProps {
  text: string;
  /** The places of the sentences that are blackened. */
  black: ReadonlySet<string>;
  words: { black: string; preview: string };
  onBlacken: (black: ReadonlySet<string>) => void;
}

/** A report's sentences, each of which a tap blackens, and what is left for others to see. */
export const Blackening = ({ text, black, words, onBlacken }: BlackeningProps) => {
  const sentences = sentencesOf(text);
  return (
    <Stack gap={2}>
      <Meta>{words.black}</Meta>
      <PickList
        bare
        many
        label={words.black}
        items={sentences.map((sentence, at) => ({ value: String(at), words: sentence.trim() }))}
        chosen={black}
        onPick={(at) => {
          const next = new Set(black);
          if (!next.delete(at)) next.add(at);
          onBlacken(next);
        }}
      />
      <Well>
        <Caption>{words.preview}</Caption>
        <Body>{blackened(sentences, black)}</Body>
      </Well>
    </Stack>
  );
};
