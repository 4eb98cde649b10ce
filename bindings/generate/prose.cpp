#include "prose.hpp"

#include <taskform/envelope.hpp>
#include <taskform/relation.hpp>
#include <taskform/settings.hpp>
#include <taskform/task_request.hpp>

namespace taskform::generate {

const Prose& prose_of(const TypeView& type) {
  static const ProseOfTypes all = [] {
    ProseOfTypes collected;
    collect_prose<TaskRequest>(collected);
    collect_prose<TaskEnvelope>(collected);
    collect_prose<Relation>(collected);
    collect_prose<PortalSettings>(collected);
    return collected;
  }();
  return all.at(&type);
}

}  // namespace taskform::generate
