import { examplesOf } from "../../measures/worked-examples";

examplesOf({ folder: "src/sheets/values", plain: [], beside: ["src/measures"] });
