// How a person signs in: user name and password for a token; a wrong password is a server error.

import { bind } from '../binding/bind.ts';
import { personWith, signIn } from '../auth.ts';
import { hresults, serverError } from '../errors.ts';
import { one } from '../http/answer.ts';
import { writeMoment } from '../time/echo.ts';
import type { Route } from './route.ts';

/** POST authentication (contract 4). */
export const authentication: Route = {
  method: 'POST',
  path: /^authentication$/i,
  isOpen: true,
  prepare({ sources, view }) {
    const userName = bind(sources, 'userName', String, () => '');
    const password = bind(sources, 'password', String, () => '');
    return () => {
      const person = personWith(userName, password);
      if (!person) throw serverError('User authentication failed', hresults.login);
      const { token, expires } = signIn(person, view);
      return one({ token, expires: writeMoment(expires, view.zone) });
    };
  },
};
