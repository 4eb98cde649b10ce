// What does taskform take for bytes -> checked Task?
#include <taskform/task_reader.hpp>

#include "candidates.hpp"

std::int64_t by_taskform(const std::string& answer) {
  const auto read = taskform::read_task(answer);
  if (!read) return 0;
  const taskform::Task& task = read->value;
  return task.id +
         static_cast<std::int64_t>(task.title->size() + task.contact->display_name->size());
}
