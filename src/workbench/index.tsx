import { createRoot } from "react-dom/client";
import { Workbench } from "./workbench";

const place = document.getElementById("workbench");
if (!place) throw new Error("page.html has no place for the workbench");
createRoot(place).render(<Workbench />);
