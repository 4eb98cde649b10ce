// Whether a task of the portal is what a request left there: the portal knows no other name for a
// request whose answer was lost (contract 7, 18).
#pragma once

#include <taskform/task.hpp>
#include <taskform/task_request.hpp>

namespace taskform {

/// Compares all that the portal stores as it stores it (contract 1.6, 2.4 and 2.5): texts that its
/// database may cut or damage, instants in whole seconds, people, contacts and relations that it
/// does not know. When in doubt they are the same: the request is then not sent again. The request
/// is accepted; what the portal does not store, as isNotify, or may change, as isClosed, is free.
bool is_stored(const TaskRequest& request, const Task& task);

/// Whether a column of so many characters, of any number for 0, can hold `stored` after `sent` was
/// put into it. Stock portals lose what is above U+FFFF: the text is cut there, or `?` put in.
bool is_stored_text(std::string_view sent, std::string_view stored, std::size_t most_characters);

}  // namespace taskform
