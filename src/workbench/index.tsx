import { createRoot } from "react-dom/client";
import { z } from "zod";
import { Workbench } from "./workbench";

// A strict page policy forbids building code from text.
z.config({ jitless: true });

const place = document.getElementById("workbench");
if (!place) throw new Error("page.html has no place for the workbench");
createRoot(place).render(<Workbench />);
