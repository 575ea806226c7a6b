import { copy, linkTo, toast } from "../shell";
import { Button } from "../ui";
import { NOTICES } from "../words/notices";

/** In a browser there is no card to send: a link that opens the thing itself. In WeChat, nothing. */
export const ShareLink = ({ path }: { path: string }) => {
  const link = linkTo(path);
  if (!link) return null;
  return (
    <Button
      look="text"
      icon="copy"
      onPress={() =>
        void copy(link).then((done) => toast(done ? NOTICES.copied : NOTICES.notCopied))
      }
    >
      {NOTICES.copyLink}
    </Button>
  );
};
