import { CategoryScreen } from "../../../features/categories";
import { useParameters } from "../../../shell";

/** `?id=`: a category and its settings. */
export default function CategoryPage() {
  const { id = "" } = useParameters<"id">();
  return <CategoryScreen id={id} />;
}
