import { copy } from "../shell/clipboard";
import { linkTo } from "../shell/share";
import { toast } from "../shell/toast";
import { LINKS } from "../words/links";
import { Button } from "./button";

/** In a browser there is no card to send: a link that opens the thing itself. In WeChat, nothing. */
export const ShareLink = ({ path }: { path: string }) => {
  const link = linkTo(path);
  if (!link) return null;
  return (
    <Button
      look="text"
      icon="copy"
      onPress={() => void copy(link).then((done) => toast(done ? LINKS.copied : LINKS.notCopied))}
    >
      {LINKS.copy}
    </Button>
  );
};
