// The elements in React: properties and attributes by one name, events by on- and theirs.
import { createRoot } from 'react-dom/client';
import { useState } from 'react';
import { loadTaskform } from 'taskform';
import 'taskform/define';
import { firstState, heard, hear, offer } from './stage.ts';

const root = createRoot(document.querySelector('#root'));

function Application() {
  const [state, setState] = useState(firstState(loadTaskform()));
  offer({ heard, update: (change) => setState((last) => ({ ...last, ...change })), unmount: () => root.unmount() });
  if (!state.isShown) return <p>Nothing</p>;
  return (
    <section>
      <task-form
        portal={state.portal}
        token={state.token}
        locale={state.locale}
        contact-id={state.contactId}
        disabled={state.isDisabled}
        taskform={state.taskform}
        draft-key=""
        ontask-change={hear}
        ontask-submit={hear}
        ontask-created={(event) => {
          hear(event);
          setState((last) => ({ ...last, task: event.task }));
        }}
      />
      {state.task && <task-card portal={state.portal} locale={state.locale} task={state.task} />}
    </section>
  );
}

root.render(<Application />);
