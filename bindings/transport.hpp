// How a task gets to the portal and its answer back: emscripten_fetch, one exchange a task.
#pragma once

#include <emscripten/val.h>

#include <cstddef>
#include <string>

namespace taskform::bindings {

/// Checks and sends the request in the input buffer to `url`, the absolute address of crm/task.
/// `token` goes into the Authorization header, and nowhere else; empty for none. `timeout` is in
/// milliseconds. `settle()` is called once, when an Outcome is the answer; `progress(phase, loaded,
/// total)` before it. Returns a handle, or 0 when nothing was sent and all is settled.
int create_task(std::size_t size, const std::string& url, const std::string& token, double timeout,
                double now, emscripten::val settle, emscripten::val progress);

/// The same for several contacts: `url` is that of crm/contact/task/group, `contacts` as
/// taskform::check_group reads them, and the answer a GroupOutcome.
int create_tasks(std::size_t size, const std::string& contacts, const std::string& url,
                 const std::string& token, double timeout, double now, emscripten::val settle,
                 emscripten::val progress);

/// Calls an exchange off and settles it as aborted. Of one that is settled there is nothing to do.
void abort_task(int handle);

}  // namespace taskform::bindings
