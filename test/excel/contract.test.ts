import { hostContract } from "../host-contract";
import { openSim } from "./open-sim";

hostContract("excel-sim", openSim);
