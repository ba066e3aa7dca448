import type { ReactNode } from "react";
import { Component } from "react";
import type { Message } from "../../text";
import { problemOf } from "./problem";
import { ProblemBar } from "./problem-bar";
import type { Reading } from "../session/reading";

interface ViewBoundaryProps {
  readonly reading: Reading | undefined;
  readonly children: ReactNode;
}

interface Standing {
  readonly problem: Message | undefined;
}

/** A view that fails is told of in its own place, and drawn anew once that is closed: what stands above it stays, 撤销 too. React lets only a class do this. */
export class ViewBoundary extends Component<ViewBoundaryProps, Standing> {
  override readonly state: Standing = { problem: undefined };

  static getDerivedStateFromError(error: unknown): Standing {
    return { problem: problemOf(error) };
  }

  override render() {
    const { reading, children } = this.props;
    const { problem } = this.state;
    return problem ? <ProblemBar problem={problem} reading={reading} onClose={() => this.setState({ problem: undefined })} /> : children;
  }
}
