import { PictureViewer } from "../../features/files";
import { useParameters } from "../../shell";

/** Pictures that belong to something, over the whole screen. */
export default function PicturesPage() {
  const { ids = "", at = "0" } = useParameters<"ids" | "at">();
  const wanted = decodeURIComponent(ids)
    .split(",")
    .filter((id) => id !== "");
  return <PictureViewer ids={wanted} first={Number.parseInt(at, 10) || 0} />;
}
