import { copy } from "../shell/clipboard";
import { linkTo } from "../shell/share";
import { toast } from "../shell/toast";
import { LINKS } from "../words/links";
import { Button } from "./button";
import { Card } from "./card";
import { Flow, Stack } from "./layout";
import { Body, CardTitle, Meta } from "./words";

interface ShareLinkProps {
  path: string;
  /** What is asked, in words that stand on their own in a chat. */
  text: string;
}

/** What is pasted: the words, the address, and how whoever has never signed in gets in. */
export const shareTextOf = ({ path, text }: ShareLinkProps): string => {
  const link = linkTo(path);
  return [text, link, LINKS.getIn].filter(Boolean).join("\n");
};

const copyText = (of: ShareLinkProps): void =>
  void copy(shareTextOf(of)).then((done) => toast(done ? LINKS.copied : LINKS.notCopied));

/** The words and the address of what the page shows, to be pasted into a chat. */
export const ShareLink = (of: ShareLinkProps) => (
  <Button look="text" icon="copy" onPress={() => copyText(of)}>
    {LINKS.copy}
  </Button>
);

interface ShareNextProps extends ShareLinkProps {
  onClose: () => void;
}

/** What comes after something was published or assigned: it goes to the chat. */
export const ShareNext = ({ onClose, ...of }: ShareNextProps) => (
  <Card>
    <Stack gap={2}>
      <CardTitle>{LINKS.next}</CardTitle>
      <Meta>{linkTo(of.path) === null ? LINKS.nextCard : LINKS.nextNote}</Meta>
      {of.text.split("\n").map((line) => (
        <Body key={line} tone="ink2">
          {line}
        </Body>
      ))}
      <Button wide look="soft" icon="copy" onPress={() => copyText(of)}>
        {LINKS.copy}
      </Button>
      <Flow>
        <Button look="text" onPress={onClose}>
          {LINKS.close}
        </Button>
      </Flow>
    </Stack>
  </Card>
);
