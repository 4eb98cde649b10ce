// What JavaScript can ask of the engine. Each operation reads `size` bytes of the input buffer and
// leaves its answer in the answer buffer, as JSON (answer.hpp), or issues in a table
// (issue_table.hpp).
#pragma once

#include <cstddef>
#include <string>

namespace taskform::bindings {

/// In milliseconds since 1970; NaN where the caller knows no time. Answers a Result<TaskRequest>,
/// or false and the issues of the table.
bool check_request(std::size_t size, double now);

/// How many issues of one member of the request the table has, those across members among them.
/// They have no offsets.
int check_field(std::size_t size, const std::string& name, double now);

/// The place in the description of a member that is judged without the others; -1 of any other.
int lone_field(const std::string& name);

/// How many issues the table has of well-formed text as the value of the member at such a place; -1
/// where that is no text. This is asked at every key.
int check_lone_text(std::size_t size, int place);

/// Where the canonical body is: 1 in the answer; 2 in the input, which is the same, byte for byte;
/// 0 nowhere, and the table has the issues.
int serialize_request(std::size_t size);

/// Whether the tape shows a Task that is right; otherwise answers a Result<Task>.
bool read_task(std::size_t size);

/// Answers a Result of a list: of "category", "person", "contact", "relation", or else of tasks.
bool read_list(std::size_t size, const std::string& kind);

/// Answers a Result<PortalSettings>.
bool read_settings(std::size_t size);

/// The canonical body of a task for several contacts, or false and the issues. `contacts` is JSON
/// text, as taskform::check_group reads it.
bool serialize_group(std::size_t size, const std::string& contacts);

/// Answers a GroupOutcome; true if tasks were created. `request` and `contacts` are what was sent.
bool read_group_response(std::size_t size, int status, const std::string& retry_after, double now,
                         const std::string& request, const std::string& contacts);

/// Whether the category is there; otherwise answers the Outcome of a group that was not sent.
bool read_category_lookup(std::size_t size, int status, const std::string& retry_after, double now);

/// Whether the Task in the input is what `request`, JSON text, left on the portal.
bool is_stored(std::size_t size, const std::string& request);

/// One list at a time: begin, then pieces of its text, then end.
void tasks_begin();
bool tasks_feed(std::size_t size);
bool tasks_end();

/// Answers an Outcome; true if the task was created.
bool read_response(std::size_t size, int status, const std::string& retry_after, double now);

/// `failure` is one of taskform::failure_names; an unknown word counts as "network".
bool read_failure(const std::string& failure, bool sent);

}  // namespace taskform::bindings
