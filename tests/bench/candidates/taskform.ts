// How is the work done with taskform, by its public names?
import { loadTaskform, type TasksSummary } from '../../../web/dist/index.js';
import type { Open, Verdicts } from './candidate.ts';

export const open: Open = async () => {
  const taskform = await loadTaskform();

  const judge = (bytes: Uint8Array): Verdicts => {
    const refused = new Set<number>();
    const { valid }: TasksSummary = taskform.readTasks(bytes as Uint8Array<ArrayBuffer>, ({ index }) => refused.add(index));
    return { valid, refused: [...refused] };
  };

  return {
    readTask(bytes) {
      const result = taskform.readTask(bytes);
      return result.ok ? result.value : undefined;
    },
    judgeTask: (bytes) => taskform.isTask(bytes),
    bodyOf(request) {
      try {
        return taskform.requestBody(request);
      } catch {
        return undefined;
      }
    },
    problemsOf(request) {
      const result = taskform.checkRequest(request);
      return result.ok ? [] : result.issues.filter(({ severity }) => severity === 'error');
    },
    checkTitle: (title) => taskform.checkField('title', title),
    checkTitleBeside: (title, request) => taskform.checkField('title', title, request),
    judgeArray: judge,
    judgeLines: judge,
  };
};
