import { CategoryEditScreen } from "../../../features/categories";
import { useParameters } from "../../../shell";

/** `?id=`: what a category is; without it a new one. */
export default function CategoryEditPage() {
  const { id } = useParameters<"id">();
  return <CategoryEditScreen id={id} />;
}
